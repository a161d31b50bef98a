"""Where a file lies: on a disk of this machine, or where others may change it meanwhile."""

from __future__ import annotations

from pathlib import Path

_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs"})
_CLOUDS = (
    "Dropbox",
    "OneDrive",
    "Google Drive",
    "iCloud",
    "Mobile Documents",
    "Nutstore",
    "坚果云",
)
_MOUNTS = Path("/proc/self/mounts")


def shared_place(path: Path, mounts: str | None = None) -> str:
    """What kind of shared place `path` is in: a network folder, a cloud folder's name, or "".

    `mounts` is the table of mounted file systems, as Linux shows it; other systems have none.
    """
    for part in path.parts[:-1]:
        for cloud in _CLOUDS:
            if part.startswith(cloud):
                return part
    if mounts is None:
        mounts = _MOUNTS.read_text(errors="replace") if _MOUNTS.exists() else ""
    best, kind = Path(), ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        folder = Path(fields[1].replace("\\040", " "))
        if path.is_relative_to(folder) and len(folder.parts) >= len(best.parts):
            best, kind = folder, fields[2]
    return "a network folder" if kind in _NETWORK or kind.startswith("nfs") else ""
