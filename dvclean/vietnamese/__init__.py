"""What is known of the language. (placeholder until the unicode branch is merged)"""
import unicodedata
def unaccent(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).replace("đ","d").replace("Đ","D")
_S=None
def is_bare_syllable(w: str) -> bool:
    global _S
    if _S is None:
        on="b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split()+[""]
        rh="a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong op ot u ua uan uang uat uay uc ue uech uenh ui um un ung uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu uo y yem yen yet yeu oong ooc".split()
        _S={a+b for a in on for b in rh}|{"gin","gi","gieng","giet"}
    return w.lower() in _S
