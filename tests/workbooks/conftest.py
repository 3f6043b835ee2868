"""Fixtures that read a workbook with guessed columns, and an old workbook."""

import base64
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from saltdesk.services.desk.importing import ImportRow
from saltdesk.services.lists.power_fields import POWER_IMPORT
from saltdesk.workbooks.reading import read_workbook

OLD_BOOK = (
    "c-rk)T}V_x6#nM!-5*WYUDH4V6Co?p2Q||dy%m&CEn3n4pSFvHf3c)w30byJ5(N>F^di_pFJ>>5{ZVfPfl?1eAgqP-"
    "&{I$tq~6Y)JG<#t;6e$;{VsE6&N(w@e$JV>bMM%wKRR$HcLE8hfdjK<3S4t!f>KJ1@qzTFDT}e(L&>zUq>$nvN4lJNnEui&e"
    "JK4s0S&|YGorwIN(XTQf%djg{vu)vkD)=xF;okkVo$>jN?zpfxH6d@W4fH_ZLa%>=_Zz3WLiyiqhdcsjX+VAisQXn0qeX(1@"
    "3X1cPuGIHlE8kK6_bMb)DE8KHku>#1wgY8U{fwtqrw>!jjLxO{4-"
    "{gp$_Ql3*~3EOPfCzMA>Km)O33ns3V&S1v&EZ}a8uKgd1g#6<ZOO$T~l9u+c}BNWuTb*XWPGo8bIMt6kV-"
    "r|z6A;ibfG!F40E)&(iba-kf?XIhhFZw1!tC}2E@j-"
    "xOyL!HNS9FZ`DRrcN<N!4&>lkZVM*F0^vb3yxL&e6*D$<X2P6dkgz3rzMJe4Yq^Qq#ScdDfGUP~hyL<X1ryyJW{sp(svUu|!"
    "!GmfyNhu<XD`)0MA988>(EvT`VH4dguN=4jaJ=61SbtRW`nPyQP$_wkVRbg8%*SWyjLh7fS@!D83r@WTRkx%va^CBONbyOaz"
    "oj9E}^u`!K0WDilE+jp@C>F({|GLD85zB=-"
    "nZ}vs{BlZpG#}5)2~)jPGcZFAk}^LFEKaVDh;y1+D~odw=ZJGUak{dsC0Kr}M&oA>WFqyNoV{$Pu}!D4qOna^oRc=)$|e$QK"
    "7p5g<5!Q4Ni}{69W`1e?#fQ-"
    "6#j|Dhzb#>OED^}vCoeRu<zu&c~$YdRkdNmh7B7wY}iN+f<FVS8?~<P)bd{DR{wQoD9zfxN&Z{xKs!Ar>63CR+9(gBE2;Qd0"
    "jG%B5({h-`(G%rhk6gA8I3%S=A`47?$u)Md=}i$_xH9?vi;8{GtPh9{}0I89Dx"
)
"""An .xls workbook with a merged title, a head in its second row, one complaint, and a hidden sheet."""


@pytest.fixture
def old_book() -> bytes:
    return zlib.decompress(base64.b85decode(OLD_BOOK))


@pytest.fixture
def read_powers() -> Callable[[Path], list[ImportRow]]:
    return lambda path: list(read_workbook(path, POWER_IMPORT))
