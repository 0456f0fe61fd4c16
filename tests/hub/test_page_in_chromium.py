"""The hub's page on a telephone, in a real browser: nothing is cut off, nothing is loaded from elsewhere."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hubs import AHub, AKiosk
from rally import PETITION
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from kiosk.hub.sessions import new_login

PICTURES = os.environ.get("KIOSK_TEST_PICTURES")  # a folder in which to leave what the browser showed

pytestmark = pytest.mark.skipif(shutil.which("chromedriver") is None, reason="Chromium is not here")


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for each in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(each)
    options.add_argument(f"--user-data-dir={tmp_path / 'chromium'}")
    telephone = {"width": 360, "height": 740, "pixelRatio": 2}
    options.add_experimental_option("mobileEmulation", {"deviceMetrics": telephone})
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    with webdriver.Chrome(options, service) as browser:
        yield browser


def shown(phone: webdriver.Chrome, selector: str) -> WebElement:
    """What the page shows, once it is there."""
    return WebDriverWait(phone, 20).until(lambda page: page.find_element(By.CSS_SELECTOR, selector))


def see(phone: webdriver.Chrome, name: str) -> None:
    """Every page fits the width of the telephone, and the browser had nothing to complain of."""
    width = phone.execute_script("return document.documentElement.scrollWidth")
    assert width <= 360, f"{name} is {width} pixels wide"
    complaints = phone.get_log("browser")  # type: ignore[no-untyped-call]
    assert not complaints
    if PICTURES:
        height = phone.execute_script("return document.documentElement.scrollHeight")
        phone.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": 360, "height": height, "deviceScaleFactor": 2, "mobile": True},
        )
        phone.save_screenshot(str(Path(PICTURES) / f"{name}.png"))
        phone.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.mark.parametrize("language", ["en", "fr", "uk"])
def test_an_organizer_watches_on_her_telephone(
    on_sqlite: AHub, kiosk: AKiosk, phone: webdriver.Chrome, language: str
) -> None:
    kiosk.signs(3, "Rally at City Hall, 1 May")
    kiosk.joins(on_sqlite.invitation("Table by the north door"))
    kiosk.delivers()
    kiosk.signs(2, "Мітинг «Свобода»")
    kiosk.delivers()
    with on_sqlite.database.begin() as connection:
        words = new_login(connection)
    phone.get(f"{on_sqlite.address}/?language={language}")
    see(phone, f"login-{language}")
    shown(phone, "#words").send_keys(words)
    shown(phone, "main button").click()
    assert shown(phone, "section > h2").text == PETITION
    see(phone, f"overview-{language}")
    shown(phone, "#label-1").send_keys("Table 2")
    shown(phone, 'form[action*="/invitations"] button').click()
    assert on_sqlite.address in shown(phone, ".line").text
    see(phone, f"invitation-{language}")
    shown(phone, ".button").click()
    paper = shown(phone, "#paper-1")
    paper.clear()
    paper.send_keys("1234")
    shown(phone, 'form[action*="/told"] button').click()
    shown(phone, '#paper-1[value="1234"]')
    phone.get(f"{on_sqlite.address}/petitions/{PETITION}/bar?language={language}&goal=1000")
    numbers = [each.text for each in phone.find_elements(By.CSS_SELECTOR, "dd:first-of-type")]
    assert [number.split()[0][:1] for number in numbers] == ["5", "1"]
    see(phone, f"bar-{language}")
