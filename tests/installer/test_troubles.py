"""pip's logs turned into one sentence each."""

import pytest

from installer.troubles import found_none, offered_versions, why

NONE_SUITS = (
    "2025-11-22T10:00:00,000 ERROR: Could not find a version that satisfies the requirement torch==2.13.0+cpu "
    "(from versions: 2.6.0, 2.13.0, 2.15.0)\n2025-11-22T10:00:00,001 ERROR: No matching distribution found for "
    "torch==2.13.0+cpu\n"
)
NO_NETWORK = (
    "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3...>: "
    "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/numpy/\n"
    "ERROR: Could not find a version that satisfies the requirement numpy (from versions: none)\n"
    "ERROR: No matching distribution found for numpy\n"
)


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "The disk is full"),
        (NO_NETWORK, "the package index does not answer"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'",
            "may not be written",
        ),
        (NONE_SUITS, "There is no torch==2.13.0+cpu for Python 3.11"),
        ("ERROR: Failed building wheel for llvmlite\n", "pip said: Failed building wheel for llvmlite"),
        ("", "could not be"),
    ],
)
def test_each_failure_has_its_sentence(log, said):
    sentence = why(log, "torch", "/home/ada/albumen/.venv/setup.log", "3.11")
    assert said in sentence
    assert "\n" not in sentence


def test_what_pip_offers_instead():
    assert offered_versions(NONE_SUITS) == ["2.6.0", "2.13.0", "2.15.0"]
    assert found_none(NONE_SUITS)
    assert offered_versions(NO_NETWORK) == []
    assert not found_none(NO_NETWORK), "without a network nothing is known about what is on offer"


def test_an_unreachable_second_index_does_not_hide_that_none_suits():
    assert found_none("NewConnectionError: …\n" + NONE_SUITS)
