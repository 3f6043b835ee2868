"""Which database a data folder uses: connecting it to a shared one, and where the data of a desk is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.sharing.address import Server
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.presence import is_there
from saltdesk.storage.base.durable import OWN_FOLDER
from saltdesk.storage.keys import key_ring
from saltdesk.storage.sharing import mark

_OWN_DATA = (
    "“{folder}”里有本机的数据，不能改连共享数据库。要把数据移过去，请用 saltdesk move --to 地址；"
    "只是另外连接，请用 --data 另指一个文件夹。"
)


def shared_with(desk: Desk) -> Server | None:
    """Return the shared database that a desk works in; None where the data is on this computer."""
    return desk.store.server


def place_of(desk: Desk) -> str:
    """Return in words where the data of a desk is."""
    return "共享数据库" if desk.store.server else "本机数据库"


def named_server(folder: Path) -> Server | None:
    """Return the shared database that a data folder names."""
    return mark.read_server(folder)


def refuse_own_data(folder: Path) -> None:
    """Raise ``RuleError`` if a folder holds data of its own, which a connection would hide."""
    if mark.read_server(folder) is None and (key_ring.exists(folder) or is_there(folder)):
        raise RuleError(_OWN_DATA.format(folder=folder), field="address")


def connect_folder(folder: Path, server: Server) -> None:
    """Let a data folder use a shared database from the next start on; the certificate is copied into it.

    Raises:
        RuleError: the folder holds data of its own, or the file is no certificate.
        EnvironmentProblem: the folder cannot be written.
    """
    refuse_own_data(folder)
    refuse_false_certificate(server)
    with using(folder):
        folder.mkdir(OWN_FOLDER, parents=True, exist_ok=True)
    mark.write_server(folder, replace(server, user=""))


def use_server(folder: Path, server: Server) -> None:
    """Let this process alone use a shared database with a folder, which then holds what is of this computer.

    Raises:
        RuleError: the folder holds data of its own.
    """
    refuse_own_data(folder)
    mark.name_server(folder, replace(server, user=""))


def refuse_false_certificate(server: Server) -> None:
    """Raise ``RuleError`` if the file that vouches for the server is missing or no certificate."""
    if not server.certificate:
        return
    from cryptography.x509 import load_pem_x509_certificates

    try:
        with using(server.certificate):
            load_pem_x509_certificates(Path(server.certificate).read_bytes())
    except (ValueError, EnvironmentProblem) as error:
        name = Path(server.certificate).name
        raise RuleError(
            f"“{name}”不是证书文件，请向管理员索取 PEM 格式的证书（.crt 或 .pem）。", field="certificate"
        ) from error
