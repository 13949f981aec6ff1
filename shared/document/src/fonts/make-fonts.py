#!/usr/bin/env python3
"""Makes the font files of src/main/resources/cn/portcover/document/layout/fonts.

They are committed, so nobody needs this to build. Run it again only to take a newer font:

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3      # Noto Sans SC, OFL 1.1
    npm pack @expo-google-fonts/source-sans-3@0.4.1     # Source Sans 3, OFL 1.1
    apt-get download fonts-lxgw-wenkai fonts-hanazono   # LXGW WenKai, Hanazono Mincho, OFL 1.1
    apt-get download unicode-data                       # Unihan 15.0
    apt-get install python3-fonttools                   # 4.38
    make-fonts.py NOTO_PACKAGE_DIR SOURCE_SANS_PACKAGE_DIR UNPACKED_DEBS_DIR OUTPUT_DIR

Why six files and not whole fonts: a rendering reads only the first two nearly always, and a font of
9 000 characters is read in a quarter of the time of one of 31 000.

  hei-regular  what ordinary documents need: Latin, Greek, Cyrillic, punctuation, symbols, the 8 105
  hei-bold     characters of the 通用规范汉字表 (Unihan kTGH) and GB 2312
  latin        letters of Europe that Noto Sans SC lacks (Ł, ő, ç, ş, Vietnamese), from the font whose Latin it has
  hei-rest     every other character of Noto Sans SC Regular
  kai-rare     Han characters that only LXGW WenKai Regular has
  ming-rare    Han characters that only Hanazono Mincho has and that a modern Chinese source has: the public
               security bureau's list of names, the dictionaries of living language (see SOURCES)

The families are renamed, as the OFL asks of changed fonts with reserved names.
"""
import bz2
import copy
import glob
import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

# Source prefixes of Unihan kIRG_GSource (UAX #38) that living names and words come from; left out are the
# Kangxi dictionary, the Hanyu Da Zidian, bronze inscriptions and Zhuang characters: 34 000 glyphs nobody bears.
SOURCES = {"GIDC", "GCY", "GCH", "GHC", "GGH", "GXC", "GXH", "GZH", "GFC", "GJZ", "GZFY", "GCYY", "GBK", "G4K",
           "GFZ", "GHF", "G3", "GKJ", "GU", "GWZ", "GRM", "GXHZ", "GPGLG"}


def unihan(debs, file):
    for line in bz2.open(f"{debs}/usr/share/unicode/{file}", "rt", encoding="utf-8"):
        if line.startswith("U+"):
            code, field, value = line.rstrip("\n").split("\t")
            yield int(code[2:], 16), field, value


def is_han(c):
    return 0x3400 <= c < 0x4DC0 or 0x4E00 <= c < 0xA000 or 0xF900 <= c < 0xFB00 or 0x20000 <= c < 0x32000


def is_invisible(c):
    """Characters that draw nothing, or change how others are read: they must be refused, so no font has them."""
    return (c < 0x20 or 0x7F <= c < 0xA0 or c == 0xAD or 0x200B <= c <= 0x200F or 0x2028 <= c <= 0x202E
            or 0x2060 <= c <= 0x206F or 0xE000 <= c < 0xF900 or 0xFE00 <= c <= 0xFE0F or c == 0xFEFF
            or 0xFFF0 <= c <= 0xFFFF or c >= 0xE0000 or 0x1F000 <= c < 0x20000)


def one_glyph_per_character(font):
    """Two characters that share a glyph (一 and the radical ⼀) cannot both be extracted from a PDF: part them."""
    taken = {}
    order = font.getGlyphOrder()
    for table in font["cmap"].tables:
        for code, name in sorted(table.cmap.items()):
            first = taken.setdefault(name, code)
            if first == code:
                continue
            twin = f"{name}.{code:x}"
            if twin not in taken:
                font["glyf"].glyphs[twin] = copy.deepcopy(font["glyf"].glyphs[name])
                font["hmtx"].metrics[twin] = font["hmtx"].metrics[name]
                order.append(twin)
                taken[twin] = code
            table.cmap[code] = twin
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order


def make(source, characters, family, style, target, scale=1.0):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "DSIG", "gasp", "prep"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    # Half the grid is a tenth off every document; at 20 points a unit is a third of a pixel of a 600 dpi print.
    scale_upem(font, round(500 * scale))
    font["head"].unitsPerEm = 500
    one_glyph_per_character(font)
    name = font["name"]
    name.names = [n for n in name.names if n.platformID == 3 and n.langID == 0x409]
    postscript = f"{family.replace(' ', '')}-{style}"
    for number, text in ((1, family), (2, style), (3, postscript), (4, f"{family} {style}"), (6, postscript)):
        name.setName(text, number, 3, 1, 0x409)
    font.save(target)
    print(target, len(characters), "characters", font["maxp"].numGlyphs, "glyphs")


def main(noto, source_sans, debs, output):
    regular = f"{noto}/400Regular/NotoSansSC_400Regular.ttf"
    bold = f"{noto}/700Bold/NotoSansSC_700Bold.ttf"
    latin = f"{source_sans}/400Regular/SourceSans3_400Regular.ttf"
    wenkai = f"{debs}/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"
    fonts = f"{debs}/usr/share/fonts/truetype/hanazono"
    has = {f: {c for c in TTFont(f, lazy=True).getBestCmap() if not is_invisible(c)}
           for f in (regular, bold, latin, wenkai, *glob.glob(f"{fonts}/*.ttf"))}

    common = {c for c, field, _ in unihan(debs, "Unihan_OtherMappings.txt.bz2") if field == "kTGH"}
    common |= {c for c, field, _ in unihan(debs, "Unihan_DictionaryLikeData.txt.bz2") if field == "kTGH"}
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            common.update(ord(c) for c in bytes((high, low)).decode("gb2312", "ignore"))
    common |= {c for c in has[regular] if not is_han(c) and not 0x2E80 <= c < 0x2FE0 and not 0x3040 <= c < 0x3400
               and not 0xA000 <= c < 0xD7FF and c < 0x10000 and not 0x1100 <= c < 0x1200}
    common = {c for c in common if c in has[regular] and c in has[bold]}

    rest = has[regular] - common
    kai = {c for c in has[wenkai] - has[regular] if is_han(c)}
    modern = {c for c, field, value in unihan(debs, "Unihan_IRGSources.txt.bz2")
              if field == "kIRG_GSource" and value.split("-")[0] in SOURCES} - has[regular] - kai
    make(regular, common, "Portcover Hei", "Regular", f"{output}/hei-regular.ttf")
    make(bold, common, "Portcover Hei", "Bold", f"{output}/hei-bold.ttf")
    # Marks that stand above another letter are left out: placed by another font they would stand beside it.
    letters = {c for c in has[latin] - has[regular] if c < 0x2C00 and unicodedata.category(chr(c))[0] in "LNPS"}
    # Source Han, which Noto Sans SC is, has the Latin of Source Sans enlarged so: capital H is 728 wide, not 652.
    make(latin, letters, "Portcover Latin", "Regular", f"{output}/latin.ttf", 728 / 652)
    make(regular, rest, "Portcover Hei Rest", "Regular", f"{output}/hei-rest.ttf")
    make(wenkai, kai, "Portcover Kai Rare", "Regular", f"{output}/kai-rare.ttf")
    make(f"{fonts}/HanaMinB.ttf", modern & has[f"{fonts}/HanaMinB.ttf"], "Portcover Ming Rare", "Regular",
         f"{output}/ming-rare.ttf")


if __name__ == "__main__":
    main(*sys.argv[1:])
