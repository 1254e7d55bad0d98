"""The page in a real browser: it renders, filters, marks and exports; no script fails, and no request leaves it."""

import os
import shutil
import tomllib

import pytest

from dvclean import Cleaner, Settings
from dvclean.report.html import html

from .cases import ARTICLE, HOSTILE, hostile, outcome

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

pytestmark = [
    pytest.mark.filterwarnings("default"),
    pytest.mark.skipif(
        not (BROWSER and DRIVER) and "CI" not in os.environ, reason="needs chromium and chromium-driver"
    ),
]


@pytest.fixture(scope="module")
def browser():
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"):
        options.add_argument(argument)
    options.binary_location = BROWSER
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def show(browser, tmp_path):
    """Open the page of outcomes; at the end, see that nothing went wrong and nothing was asked of the network."""
    path = tmp_path / "báo cáo.html"

    def opened(outcomes):
        path.write_text("".join(html(iter(outcomes))), encoding="utf-8")
        browser.get(path.as_uri())
        return browser

    yield opened
    import json

    assert browser.title == "dvclean report"
    assert browser.get_log("browser") == []
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    requests = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    assert [url for url in requests if not url.startswith(("file://", "blob:"))] == []


def css(browser, selector):
    return browser.find_elements("css selector", selector)


def press(browser, key):
    browser.find_element("tag name", "body").send_keys(key)


def three():
    return [
        outcome(ARTICLE.format("Một dòng."), "vov/a.txt"),
        outcome("Một dòng có dấu cách ở cuối. \nHai.\n", "vov/b.txt"),
        outcome("Tựa bài viết hôm nay\n\n\n\nCâu cuối cùng.\n", "vtv/c.txt"),
    ]


def test_renders_and_steps(show):
    browser = show(three())
    assert browser.find_element("id", "place").text == "vov/a.txt"
    assert [row.find_element("class name", "number").text for row in css(browser, "#lines .gone")] == ["4"]
    assert "line-through" in css(browser, "#lines .gone .text")[0].value_of_css_property("text-decoration")
    assert [part.text for part in css(browser, "#lines del")] == ["·"]
    assert len(css(browser, "#positions rect")) == 20
    press(browser, "n")
    assert browser.find_element("id", "place").text == "vov/b.txt"
    press(browser, "p")
    press(browser, "j")
    assert css(browser, "#lines .current .number")[0].text == "6"
    press(browser, "j")
    assert browser.find_element("id", "place").text == "vov/b.txt"
    press(browser, "k")
    assert browser.find_element("id", "place").text == "vov/a.txt"
    assert css(browser, "#lines .current .number")[0].text == "6"
    browser.find_element("id", "next").click()
    assert browser.find_element("id", "position").text == "2 of 3"


def test_filters(show):
    browser = show(three())
    css(browser, "#filter option[value=DV401]")[0].click()
    assert browser.find_element("id", "position").text == "1 of 2"
    assert len(css(browser, "#lines .gone.other")) == 1
    css(browser, "button.bar[data-code=DV402]")[0].click()
    assert browser.find_element("id", "position").text == "1 of 1"
    assert browser.find_element("id", "place").text == "vtv/c.txt"
    css(browser, "button.bar[data-code=DV402]")[0].click()
    assert browser.find_element("id", "position").text == "1 of 3"


@pytest.mark.parametrize("name", [name for name in HOSTILE if name != "long"])
def test_nothing_in_a_document_acts(show, name):
    browser = show(hostile(name))
    for _ in range(3):
        press(browser, "n")
    assert not css(browser, "#lines script, #lines img, #lines b, #lines a, #frequent img")
    # neither is a character there that turns the text around it
    assert not set(browser.find_element("tag name", "body").text) & set("\u202e\u2066\u202c\x1b\u200b")


def test_marks_are_exported_as_a_keep_list(show, tmp_path):
    text = ARTICLE.format('Lang gom ven song giu lua nghe \u202e qua "ba" the he \\ hinh anh 2\nMột dòng.')
    browser = show([outcome(text)])
    assert not browser.find_element("id", "marks").is_displayed()
    for button in css(browser, "#lines .gone .mark"):
        button.click()
    press(browser, "x")
    press(browser, "x")
    kept = tomllib.loads(browser.find_element("id", "keep").get_property("value"))["keep"]
    assert len(kept) == len(css(browser, "#lines .gone.kept")) == 2
    clean = Cleaner(Settings(keep=tuple(kept))).clean(text)
    assert all(line in clean for line in kept)
    # a browser takes a moment to write down what a page stores
    wait_for(lambda: browser.get(browser.current_url) or browser.find_element("id", "marked").text)
    assert browser.find_element("id", "marked").text == "2 marked as wrong"
    browser.execute_cdp_cmd("Page.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    browser.find_element("id", "download").click()
    file = tmp_path / "keep.toml"
    wait_for(lambda: file.exists() and file.read_text(encoding="utf-8"))
    assert tomllib.loads(file.read_text(encoding="utf-8"))["keep"] == kept
    browser.find_element("id", "copy").click()
    wait_for(lambda: browser.find_element("id", "said").text == "Copied.")
    browser.find_element("id", "clear").click()
    assert not browser.find_element("id", "marks").is_displayed()


def wait_for(condition):
    from selenium.common.exceptions import StaleElementReferenceException
    from selenium.webdriver.support.wait import WebDriverWait

    WebDriverWait(None, 10, ignored_exceptions=[StaleElementReferenceException]).until(lambda _: condition())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_fits(show, scheme, width):
    browser = show([*three(), *hostile("markup")])
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")
    page = browser.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert page == {"light": "rgb(246, 246, 244)", "dark": "rgb(19, 21, 25)"}[scheme]
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_no_findings(show):
    browser = show([outcome("Sạch.\n")])
    assert browser.find_element("id", "subtitle").text == "Nothing found in 1 document."
    assert not browser.find_element("id", "review").is_displayed()
