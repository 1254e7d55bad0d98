"""The pages of `dvclean help`. The first line of each says what it is about."""

TOPICS = {
    "rules": """\
How rules are named and chosen.

A rule has a code (DV201) and a name (alt-text). The first digit is its family:
  DV0  encoding of the file          DV4  layout: blank lines, trailing spaces
  DV1  characters                    DV5  metadata: captions, bylines, dates (off)
  DV2  what is not the article       DV6  typography (off)
  DV3  repeats                       DV9  your own phrases, those of sites
--select takes the place of the default rules, --extend-select adds, --ignore takes away. Each takes codes, prefixes of
codes or ALL, with commas between them; of two that fit, the longer one wins: --select DV2 --ignore DV213.
`dvclean rules` lists all, `dvclean explain DV213` prints what one does, why, and what it keeps.
""",
    "config": """\
The configuration file, its keys, and what overrides them.

dvclean.toml, or [tool.dvclean] in pyproject.toml. A run has one: of the folder that all inputs share, or the nearest
above it, as far as the root of the repository. One further down, of one input or a folder in it, is not used, which is
told: run dvclean on that folder alone then. Standard input lies in the current folder, or where --stdin-filename says.
--config names another file, --isolated reads none. Options override it.
  select, extend-select, ignore   rules: ["DV2", "DV401"]
  exclude                         files and folders that are not walked: ["drafts", "*.md"]
  keep                            whole lines that are never touched: ["Xem thêm"]
  encoding                        of texts, where it cannot be told; rows are UTF-8
  tones                           "old", "new" or "keep"
  site                            whose phrases are used: "vnexpress.net"
  format, text-field, split       how the inputs are read
  [per-file-ignores]              "poems/*" = ["DV3"]
  [[phrases]]                     lines of your own: dvclean help phrases
A pattern with a stroke in it starts at the folder of the file that has it (at the current one, in --exclude), one
without is of names. A key that does not exist is an error, which names the nearest one that does.
""",
    "phrases": """\
Phrases of your own, and those of sites.

dvclean.toml, as often as need be (DV901 removes what they match):
  [[phrases]]
  group = "promo"                 the kind of noise; "ui" without it
  where = "tail"                  after the last paragraph; "head" before the first; "anywhere" without it
  lines = ["{Đặt|Mua} vé 0"]      whole lines: either word, any number; case, lost accents and signs around them
                                  make no difference
  openers = ["Mua báo tại"]       the beginnings of lines
  patterns = ['Mã tin: \\w+']     regular expressions of whole lines, in any case
Groups are kinds (alt, related, footer, ui, promo, tags, media, code, legal), each noise as it stands; or parts of a
page that the rules judge by their place: section, menu, home, link, call, notice, contact, player, contents and others,
named at the head of data/vi.toml in the package.
Sites with phrases of their own: cafef.vn, hddtvn.com, thanhnien.vn, tuoitre.vn, vnexpress.net, znews.vn. --site names
one; a folder that is called after it, and in rows the field "url" or "site", do so too.
""",
    "inputs": """\
Which files are taken, and how they are read.

  .txt .text .md .markdown   a text; several, with --split REGEX of the lines between
  .jsonl .ndjson             rows: an object in each line
  .csv .tsv                  rows, the first of them the line of names
  .wet .warc                 the records of the type conversion, as WET has them; no others
  .parquet                   rows; needs pyarrow
also with .gz .bz2 .xz or .zst behind, but for Parquet that is written. Texts and records may be in any encoding,
rows are UTF-8.
Not read: JSON as a whole (jq -c '.[]' p.json > p.jsonl makes rows of it; as a text it would come out broken), rows in
another encoding (iconv makes UTF-8 of it), HTML, PDF and the like: these have to be made text first.
A folder is walked by these names. Hidden files, links to folders, pipes and what --exclude matches are left out, and so
is what the run itself writes; .gitignore makes no difference. A file that is named is taken whatever it is called, but
for .json, unless --force-exclude leaves out what is named as well; --format says what it is, a text without. Standard
input is a text, or what --stdin-filename NAME says: it has the format, the site, the configuration and the
per-file-ignores of that file.
Rows are counted from 1. Of a row only the text is cleaned (--text-field), and written anew where it changes: with a
line end at its end, but for cells of CSV and TSV (--ignore DV404 leaves all without). [*] in a report is what clean
repairs or removes.
-o FOLDER keeps the tree below each input, and holds a hidden manifest, by which --resume goes on with a stopped run.
With --skip-bad bad rows go into OUTPUT.bad, without -o into INPUT.bad or stdin.bad; else they are kept.
-i writes a new file beside each and puts it in its place: mode and owner stay, other hard links keep the old text.
""",
    "exit-codes": """\
What the exit code says.

  0  nothing to report; or check stayed within its limits
  1  check or clean --diff found something; with limits, more than they allow
  2  an error: a bad option or configuration, a file that is missing, unreadable or cannot be written
For check that is also what is only reported, as nobody can repair it (DV121, DV122, DV123, DV291); clean --diff exits 1
for changes alone. --ignore lets it pass: dvclean help ci.
A bad file does not stop the others. Standard output holds the text or the report and nothing else; what there is to
say goes to standard error.
""",
    "formats": """\
The formats in which check reports.

  full      each finding with its lines              concise   path:line:column: code message
  json      one object, "version": 1                 jsonl     one finding a line, as it is found
  github    annotations; the default inside of a GitHub job
  sarif     SARIF 2.1.0 with documentation and fixes of the rules, for code scanning
  gitlab    a code quality report
Every format escapes what documents hold: it parses, and nothing acts on a terminal or in a log. docs/json.md says what
the fields are.
""",
    "baseline": """\
How to check a corpus that is dirty already.

  dvclean check corpus/ --write-baseline baseline.json    write down what there is, and accept it
  dvclean check corpus/ --baseline baseline.json          report what is new
A finding is known by its file, its rule and the text of its line, so it may move. Entries that are no longer found are
told. Lines that must never be touched are a keep list: in the configuration, or one a line in --keep-file FILE.
For deliveries of data there are limits: --max-findings 100, --max-findings DV201=0, --max-rate 2% (findings for 100
lines), --max-document-rate 10%. A limit with a code is for the rules it begins; one without is for all others.
""",
    "ci": """\
How dvclean becomes a gate: pre-commit, GitHub, GitLab.

.pre-commit-config.yaml:
  repos:
  - repo: <where dvclean's repository is>
    rev: <a version>
    hooks:
    - id: dvclean         # cleans what is committed; dvclean-check only reports
In a GitHub job `dvclean check corpus/` annotates the lines. In a GitLab job write `--output-format gitlab` into a file
and name it as artifacts:reports:codequality. docs/ci.md has both in full.
What no cleaning repairs (characters that are lost, icons of a font) fails the gate again and again. To let it pass:
  dvclean check corpus/ --ignore DV003,DV121,DV122,DV123,DV291
""",
    "pipes": """\
dvclean among other commands.

  curl -s $URL | html2text | dvclean clean > article.txt
  find corpus -name '*.txt' -print0 | xargs -0 -r dvclean clean -i --
  dvclean check corpus/ --output-format jsonl | jq -r .code | sort | uniq -c
  dvclean check corpus/ --statistics
docs/recipes.md has more.
""",
    "completion": """\
Completion of commands and options with the tab key.

  dvclean --install-completion          for the shell that you use: bash, zsh, fish
  dvclean --show-completion             to look at it, or to put it where you like
""",
}
