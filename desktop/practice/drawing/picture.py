"""A picture of a product, drawn from a few traits: same traits, same bytes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop.practice.drawing import (
    active,
    cables,
    coax,
    copper,
    cords,
    fibre,
    instruments,
    power,
    radio,
    sheets,
)
from desktop.practice.drawing.canvas import SIDE, Canvas
from desktop.practice.drawing.traits import Traits

KINDS: Final[Mapping[str, Callable[[Canvas, Traits], None]]] = MappingProxyType(
    {
        "access_point": radio.access_point,
        "adapter": fibre.adapter,
        "amplifier": coax.amplifier,
        "arrester": coax.arrester,
        "attenuator": fibre.attenuator,
        "cabinet": copper.cabinet,
        "cable_box": cables.cable_box,
        "cable_drum": cables.cable_drum,
        "cable_manager": copper.cable_manager,
        "clamp": instruments.clamp,
        "cleaver": instruments.cleaver,
        "closure": fibre.closure,
        "coax_connector": coax.coax_connector,
        "coax_cord": cords.coax_cord,
        "coax_section": cables.coax_section,
        "copper_cord": cords.copper_cord,
        "desk_box": active.desk_box,
        "dimensions": sheets.dimensions,
        "din_switch": active.din_switch,
        "dish_antenna": radio.dish_antenna,
        "duct_section": cables.duct_section,
        "fibre_end": cords.fibre_end,
        "fibre_panel": fibre.fibre_panel,
        "fibre_section": cables.fibre_section,
        "keystone": copper.keystone,
        "label": sheets.label,
        "meter": instruments.meter,
        "omni_antenna": radio.omni_antenna,
        "otdr": instruments.otdr,
        "outlet": copper.outlet,
        "pair_section": cables.pair_section,
        "panel_antenna": radio.panel_antenna,
        "patch_cord": cords.patch_cord,
        "patch_panel": copper.patch_panel,
        "pdu": power.pdu,
        "pen": instruments.pen_tool,
        "phone": active.phone,
        "pigtails": fibre.pigtails,
        "pliers": instruments.pliers,
        "rack_unit": active.rack_unit,
        "radio_box": radio.radio_box,
        "rf_splitter": coax.rf_splitter,
        "rj45_plug": copper.rj45_plug,
        "sfp": active.sfp,
        "sleeves": instruments.sleeves,
        "small_box": active.small_box,
        "splicer": instruments.splicer,
        "splitter": fibre.splitter,
        "tap": coax.tap,
        "ups": power.ups,
        "wall_box": fibre.wall_box,
    }
)
_SHAPES: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {"1:1": (SIDE, SIDE), "4:3": (SIDE, 900), "16:9": (1600, 900)}
)

_PRINTED: Final = frozenset(("dimensions", "label"))


def draw(traits: Traits) -> bytes:
    """The picture of kind `traits["draw"]`: JPEG, or grey PNG for labels and dimensions.

    1200 pixels square unless `crop` names another shape or `size` the pixels of the square.
    """
    kind = traits["draw"]
    flat = kind in _PRINTED
    canvas = Canvas(plain=flat)
    KINDS[kind](canvas, traits)
    size = _SHAPES[traits.get("crop", "1:1")]
    if "size" in traits:
        size = (int(traits["size"]), int(traits["size"]))
    return canvas.png(size) if flat else canvas.jpeg(size)
