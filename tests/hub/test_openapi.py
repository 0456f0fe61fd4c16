"""Whatever its description allows, and what it does not, the hub answers with a plain refusal at worst."""

import itertools
import json
import logging
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hubs import AHub, running
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from rally import DEVICE, ORGANIZER, PETITION
from schemathesis import GenerationMode
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation

from kiosk.hub.hub import Limits
from kiosk.hub.journal import start_journal
from kiosk.hub.records import Device, enrol
from kiosk.hub.schema import metadata
from kiosk.hub.sessions import new_login
from kiosk.transfer.client import Caller
from kiosk.transfer.signed_request import Asked, digest_of, stamped

Operation = APIOperation[Any, Any, Any, Any]
Case = schemathesis.Case[Any]
OWN = {"kiosk": DEVICE.kiosk_id, "petition": PETITION}
REQUESTS = int(os.environ.get("KIOSK_REQUESTS", "100"))
COUNTER = itertools.count(1)
REFUSALS = {400, 401, 405, 422}  # 400: a body that is not even text
OPEN = {"/hub", "/health/live", "/health/ready", "/petitions/{petition}/count"}


@schemathesis.serializer("application/x-ndjson")
def as_lines(_context: object, value: object) -> bytes:
    """Whatever was made up as entries."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AHub]:
    """A hub that lets one address ask as often as it likes, with a kiosk."""
    url = f"sqlite:///{tmp_path_factory.mktemp('hub') / 'hub.sqlite3'}"
    with running(url, limits=Limits(rate=1e9)) as hub:
        with hub.database.begin() as connection:
            enrol(connection, Device(DEVICE.kiosk_id, PETITION, DEVICE.public, revoked=False), "Table 1", 0)
        yield hub


@pytest.fixture(scope="module")
def operations(hub: AHub) -> list[Operation]:
    """Everything that the hub says can be asked of it."""
    description = hub.get("/openapi.json").json()
    return [
        found.ok()
        for found in schemathesis.openapi.from_dict(description).get_all_operations()
        if isinstance(found, Ok)
    ]


def made_up(operation: Operation, data: st.DataObject, own: dict[str, str]) -> Case:
    """A request as the description allows, or as it does not."""
    mode = data.draw(st.sampled_from(GenerationMode))
    mine = {each.name: own[each.name] for each in operation.path_parameters if each.name in own}
    try:
        case: Case = data.draw(operation.as_strategy(mode, path_parameters=mine or None))
    except Unsatisfiable:  # nothing about it can be wrong
        reject()
    return case


def answered(hub: AHub, case: Case, caller: Caller | None, counter: int = 0) -> httpx.Response:
    """Send it, signed by somebody or by nobody."""
    made = case.as_transport_kwargs(base_url=hub.address)
    made["headers"] = {name: value for name, value in made["headers"].items() if name.lower() != "authorization"}
    made["content"] = made.pop("data", None)
    with httpx.Client(trust_env=False) as http:
        request = http.build_request(**{name: value for name, value in made.items() if value is not None})
        if caller is not None:
            target = request.url.raw_path.decode("ascii")
            asked = Asked(hub.get("/hub").json()["hub"], request.method, target, digest_of(request.read()))
            stamp = stamped(caller.who, counter, int(time.time()), asked, caller.sign)
            request.headers["Authorization"] = stamp.header()
        return http.send(request)


@settings(max_examples=REQUESTS // 2, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_stranger_reads_nothing_and_breaks_nothing(
    hub: AHub, operations: list[Operation], data: st.DataObject
) -> None:
    operation = data.draw(st.sampled_from(operations))
    answer = answered(hub, made_up(operation, data, OWN if data.draw(st.booleans()) else {}), None)
    assert answer.status_code < 500
    assert answer.is_client_error or operation.path in OPEN


@settings(max_examples=REQUESTS // 2, suppress_health_check=list(HealthCheck))
@given(data=st.data(), is_kiosk=st.booleans())
def test_whoever_may_ask_breaks_nothing(
    hub: AHub, operations: list[Operation], data: st.DataObject, *, is_kiosk: bool
) -> None:
    operation = data.draw(st.sampled_from(operations))
    caller = Caller.kiosk(DEVICE) if is_kiosk else Caller.organizer(ORGANIZER, PETITION)
    answer = answered(hub, made_up(operation, data, OWN), caller, next(COUNTER))
    assert answer.status_code < 500
    if is_kiosk and operation.path.startswith("/petitions") and operation.path not in OPEN:
        assert answer.status_code in REFUSALS
    if not is_kiosk and operation.path.startswith("/kiosks"):
        assert answer.status_code in REFUSALS


def test_the_test_would_notice_a_hub_that_breaks(tmp_path: Path) -> None:
    with running(f"sqlite:///{tmp_path / 'hub.sqlite3'}") as hub:
        assert hub.get(f"/petitions/{PETITION}/count").status_code == 200
        with hub.database.begin() as connection:
            metadata.tables["tallies"].drop(connection)
        assert hub.get(f"/petitions/{PETITION}/count").status_code >= 500


def test_every_request_is_described(operations: list[Operation]) -> None:
    assert {(operation.method, operation.path) for operation in operations} == {
        ("get", "/hub"),
        ("get", "/health/live"),
        ("get", "/health/ready"),
        ("get", "/kiosks/{kiosk}/position"),
        ("post", "/kiosks/{kiosk}/entries"),
        ("put", "/kiosks/{kiosk}/successor"),
        ("post", "/enrolments"),
        ("get", "/petitions/{petition}/count"),
        ("get", "/petitions/{petition}/kiosks"),
        ("get", "/petitions/{petition}/kiosks/{kiosk}/entries"),
        ("get", "/petitions/{petition}/kiosks/{kiosk}/quarantine"),
        ("put", "/petitions/{petition}/kiosks/{kiosk}/receipt"),
    }


def test_figures_are_for_whoever_brings_the_eight_words(hub: AHub) -> None:
    with hub.database.begin() as connection:
        words = new_login(connection).replace(" ", "-")
    assert hub.get("/metrics").status_code == 401
    assert hub.get("/metrics", Authorization="Bearer academic-acid").status_code == 401
    told = hub.get("/metrics", Authorization=f"Bearer {words}").text
    assert "petition_hub_kiosks 1.0" in told
    assert 'petition_hub_requests_total{method="GET",route="/hub",status="200"}' in told


def test_a_bug_is_told_by_its_place_and_never_by_what_somebody_sent(capsys: pytest.CaptureFixture[str]) -> None:
    start_journal()
    try:
        int("Олександра Cañon, M4Y 1K9")
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application")
    told = json.loads(capsys.readouterr().err)
    assert (told["bug"], told["places"][0].split(":")[0]) == ("ValueError", "test_openapi.py")
    assert "Олександра" not in str(told)
