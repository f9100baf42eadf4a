"""All registers by name: importing the modules that hold them enters them."""

from tests.registers_by_hand import (
    by_chance,
    desk,
    exports,
    governments,
    kpu_centre,
    kpu_regencies,
    mishaps,
    no_registers,
    officials,
    partners_lists,
    universities,
)

MODULES = (
    kpu_centre,
    kpu_regencies,
    universities,
    governments,
    exports,
    officials,
    partners_lists,
    mishaps,
    no_registers,
    by_chance,
)
REGISTERS = desk.REGISTERS
build = desk.build
