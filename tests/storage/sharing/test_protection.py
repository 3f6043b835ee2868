"""Connections over the network: encrypted, to a server that is verified, or not at all."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing.driver import WrongPassword, connected
from saltdesk.storage.sharing.readiness import facts_of, is_reached
from saltdesk.storage.sharing.server import Login, connection_settings
from tests import cluster
from tests.authority import Authority

_SETTINGS = ("ssl=on", "fsync=off", "password_encryption=scram-sha-256")
_HBA = (
    f"local all {cluster.OWNER} trust",
    "hostssl all all 127.0.0.1/32 scram-sha-256",
    "hostnossl all all 127.0.0.1/32 reject",
)
LOGIN = Login("示例甲", "yan-2026-zheng")


@dataclass(frozen=True)
class _Network:
    port: int
    right: Path
    wrong: Path

    @property
    def server(self) -> Server:
        return Server("127.0.0.1", self.port, "postgres", certificate=str(self.right))


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Network]:
    """A server with a certificate for 127.0.0.1, its authority, and another authority."""
    if cluster.binaries() is None:
        pytest.skip("no server of PostgreSQL is installed: the tests of a shared database are left out")
    folder, authority = tmp_path_factory.mktemp("证书"), Authority()
    (folder / "ca.pem").write_bytes(authority.certificate)
    (folder / "other.pem").write_bytes(Authority("别的单位").certificate)
    port = cluster.free_port()
    files = authority.server("127.0.0.1")
    with cluster.running(_SETTINGS, is_tcp=True, hba=_HBA, files=files, port=port) as socket:
        with psycopg.connect(host=str(socket), port=port, dbname="postgres", user=cluster.OWNER) as owner:
            owner.execute(f"CREATE ROLE \"{LOGIN.role}\" LOGIN PASSWORD '{LOGIN.password}'")
        yield _Network(port, folder / "ca.pem", folder / "other.pem")


def test_a_server_with_the_right_name_and_authority_is_used_encrypted(network: _Network) -> None:
    facts = facts_of(network.server, LOGIN)
    assert facts.tls.startswith("TLSv1.")
    assert facts.is_verified
    settings = connection_settings(network.server, LOGIN)
    assert (settings["sslmode"], settings["channel_binding"]) == ("verify-full", "require")


def test_a_server_under_another_name_is_refused(network: _Network) -> None:
    other = replace(network.server, host="localhost")
    with pytest.raises(EnvironmentProblem, match="证书核验不了"), connected(other, LOGIN):
        pass


def test_a_server_of_another_authority_is_refused(network: _Network) -> None:
    other = replace(network.server, certificate=str(network.wrong))
    with pytest.raises(EnvironmentProblem, match="证书核验不了"), connected(other, LOGIN):
        pass


def test_a_wrong_password_is_told_as_such_over_the_network(network: _Network) -> None:
    with pytest.raises(WrongPassword), connected(network.server, replace(LOGIN, password="falsch")):
        pass


def test_a_server_can_be_tried_before_anybody_has_a_login(network: _Network) -> None:
    assert is_reached(network.server)
    with pytest.raises(EnvironmentProblem, match="证书核验不了"):
        is_reached(replace(network.server, certificate=str(network.wrong)))


def test_a_connection_that_is_not_encrypted_is_refused_by_the_server(network: _Network) -> None:
    with pytest.raises(psycopg.OperationalError, match=r"no encryption|pg_hba"):
        psycopg.connect(
            host="127.0.0.1",
            port=network.port,
            dbname="postgres",
            user=LOGIN.role,
            password=LOGIN.password,
            sslmode="disable",
        )


def test_a_server_elsewhere_is_not_used_without_a_certificate(tmp_path: Path) -> None:
    server = Server("db.example.test", 5432, "saltdesk")
    with pytest.raises(EnvironmentProblem, match="须用本单位的证书核验"):
        connection_settings(server, LOGIN)
    with pytest.raises(EnvironmentProblem, match="找不到服务器的证书文件"):
        connection_settings(replace(server, certificate=str(tmp_path / "weg.pem")), LOGIN)


@pytest.mark.parametrize("host", ["/run/postgresql", "localhost", "127.0.0.1", "::1"])
def test_a_server_on_this_computer_needs_no_certificate(host: str) -> None:
    assert connection_settings(Server(host, 5432, "saltdesk"), LOGIN)["sslmode"] == "prefer"
