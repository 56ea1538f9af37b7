"""Whatever an archive holds, it is read in memory and within bounds, or rejected with a reason."""

from __future__ import annotations

import gzip
import io
import json
import lzma
import random
import tarfile
import warnings
import zipfile

import pytest

from labproof.graders.batch.archives import Rejected, read_archive
from tests.graders.batch.hand_ins import ANSWERS, GOOD, zipped


def encrypted():
    """A zip whose entry says that it is encrypted."""
    data = bytearray(zipped(ANSWERS))
    for sign, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = data.find(sign)
        while start >= 0:
            data[start + at] |= 1
            start = data.find(sign, start + 4)
    return bytes(data)


def link_zip():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        entry = zipfile.ZipInfo("answers/part1.yaml")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return packed.getvalue()


def wrong_size():
    data = bytearray(zipped(ANSWERS))
    start = data.find(b"PK\1\2")
    data[start + 24 : start + 28] = (5).to_bytes(4, "little")
    return bytes(data)


def twice():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(2):
            archive.writestr("answers/part1.yaml", GOOD)
    return packed.getvalue()


def tar_with(sort, target="/etc/passwd", name="answers/part1.yaml"):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = sort, target
        archive.addfile(entry)
    return packed.getvalue()


def sparse_map():
    """A map of millions of holes, which alone takes longer to read than a submission may."""
    header = tarfile.TarInfo("answers/part1.yaml")
    header.size = 4_000_000
    told = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "9" * 15}
    header.pax_headers = told
    return header.tobuf(tarfile.PAX_FORMAT) + b"2000000\n" + b"1\n" * 1_999_996


BAD_ARCHIVES = {
    "traversal.zip": (
        lambda: zipped({"../part1.yaml": GOOD}),
        "holds the path '../part1.yaml', which leads out of it",
    ),
    "absolute.zip": (
        lambda: zipped({"/part1.yaml": GOOD}),
        "holds the path '/part1.yaml', which leads out of it",
    ),
    "drive.zip": (lambda: zipped({"C:\\part1.yaml": GOOD}), "which leads out of it"),
    "link.zip": (link_zip, "holds the link 'answers/part1.yaml'"),
    "twice.zip": (twice, "holds 'answers/part1.yaml' twice"),
    "encrypted.zip": (encrypted, "is encrypted"),
    "bomb.zip": (lambda: zipped({"a": b"\0" * 40_000_000}), "unpacks to more than 32 MiB"),
    "bomb.tar.gz": (lambda: gzip.compress(b"\0" * 40_000_000), "unpacks to more than 32 MiB"),
    "large-answer.zip": (
        lambda: zipped({"part1.yaml": b"#" * 300_000}),
        "'part1.yaml' is larger than 256 KiB",
    ),
    "size.zip": (wrong_size, "no archive that can be read"),
    "entries.zip": (
        lambda: zipped({f"f{i}": "" for i in range(300)}),
        "holds more than 200 entries",
    ),
    "garbage.zip": (lambda: b"PK\3\4 banana", "no archive that can be read"),
    "garbage.tar": (lambda: b"banana" * 1000, "no archive that can be read"),
    "cut.tar.gz": (lambda: gzip.compress(b"a" * 10_000)[:50], "no archive that can be read"),
    "symlink.tar": (lambda: tar_with(tarfile.SYMTYPE), "holds the link 'answers/part1.yaml'"),
    "hardlink.tar": (lambda: tar_with(tarfile.LNKTYPE), "holds the link 'answers/part1.yaml'"),
    "device.tar": (lambda: tar_with(tarfile.CHRTYPE), "which is neither file nor folder"),
    "fifo.tar": (lambda: tar_with(tarfile.FIFOTYPE), "which is neither file nor folder"),
    "up.tar": (lambda: tar_with(tarfile.REGTYPE, "", "../../part1.yaml"), "which leads out of it"),
    "nothing.zip": (
        lambda: zipped({"readme.txt": "hello"}),
        "holds no answers: expected part1.yaml and evidence.json",
    ),
    "nested.zip": (
        lambda: zipped({"a.zip": zipped({"b.zip": zipped({"c.zip": zipped(ANSWERS)})})}),
        "'a.zip/b.zip/c.zip' is an archive in an archive in an archive",
    ),
    "sparse.tar": (
        lambda: tar_with(tarfile.GNUTYPE_SPARSE, ""),
        "holds a sparse file; pack it without --sparse",
    ),
    "sparse-map.tar": (sparse_map, "holds a sparse file; pack it without --sparse"),
    "empty.zip": (lambda: zipped({}), "holds no answers"),
}


@pytest.fixture(scope="module")
def archives(tmp_path_factory):
    """All bad archives beside one good, graded once; what was on the disk before and after."""
    from tests.conftest import Learner

    learner = Learner(tmp_path_factory.mktemp("archives"))
    home = learner.folder / "in"
    home.mkdir()
    for name, (make, _) in BAD_ARCHIVES.items():
        (home / name).write_bytes(make())
    (home / "good.zip").write_bytes(zipped(ANSWERS))
    before = sorted(learner.folder.rglob("*"))
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1")
    new = [
        path
        for path in sorted(learner.folder.rglob("*"))
        if path not in before and "out" not in path.parts
    ]
    lines = (learner.folder / "out" / "results.jsonl").read_text().splitlines()
    return done, new, {row["submission"]: row for row in map(json.loads, lines)}


@pytest.mark.parametrize("name", BAD_ARCHIVES)
def test_a_bad_archive_is_rejected_with_a_reason(archives, name):
    done, new, rows = archives
    assert (rows[name]["outcome"], rows[name]["points"]) == ("rejected", 0)
    assert BAD_ARCHIVES[name][1] in rows[name]["reason"]
    assert rows["good.zip"]["points"] == 4
    assert new == [], "nothing is unpacked to disk"
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def extended_header(records):
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, len(records)
    return header.tobuf(tarfile.USTAR_FORMAT) + records + b"\0" * (-len(records) % 512)


TOO_LONG = r"a\.tar\.xz holds a name or header that is longer than any honest one"
# A tarfile that was mended (Debian's 3.11.2 and 3.13.5) refuses at once what it looked through for long before.
MENDED = r"a\.tar\.xz is no archive that can be read \(invalid header\)"
RECORD = b"8000 comment=" + b"1" * (8_000 - 14) + b"\n"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (extended_header(b"1" * 5_000_000), TOO_LONG),
        (extended_header(RECORD) * 100, TOO_LONG),
        (extended_header(b"1" * 8_000) * 100, f"{TOO_LONG}|{MENDED}"),
    ],
    ids=["one long header", "many of them", "many made to take long"],
)
def test_a_header_made_to_take_long_is_not_looked_into(content, told):
    """tarfile searches pax records by an expression that takes their square in time (CVE-2024-6232)."""
    with pytest.raises(Rejected, match=f"^({told})$"):
        read_archive(lzma.compress(content), "a.tar.xz", lambda _: 1_000)


def test_whatever_is_changed_in_an_archive_it_is_read_or_rejected():
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, content in ANSWERS.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.pax_headers = len(content), {"comment": "é" * 50}
            archive.addfile(entry, io.BytesIO(content.encode()))
    luck = random.Random(1)
    for name, good in (("a.zip", zipped(ANSWERS)), ("a.tar", packed.getvalue())):
        outcomes = set()
        for _ in range(400):
            data = bytearray(good)
            for _ in range(luck.choice((1, 2, 5, 30))):
                data[luck.randrange(len(data))] = luck.randrange(256)
            try:
                read_archive(
                    bytes(data), name, lambda path: 100_000 * path.endswith((".yaml", ".json"))
                )
                outcomes.add("read")
            except Rejected as error:
                outcomes.add("rejected" if str(error).isprintable() else str(error))
        assert outcomes == {"read", "rejected"}
