"""Excel 97 workbooks (.xls) to sheets: values, dates, merges, hidden and struck-out cells, errors, number formats."""

import datetime as dt
import io

import xlrd
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from kerjasama_analysis.cleaning.formats import number_formats
from kerjasama_analysis.cleaning.formats.sheets import Marks, Sheet, Source, Styles, left_of


def read_sheets(source: Source) -> list[Sheet]:
    """Return the sheets of an xls file; raise Unreadable for one behind a password."""
    try:
        book = xlrd.open_workbook(
            file_contents=source.data,
            logfile=io.StringIO(),
            formatting_info=True,
            ragged_rows=True,
            on_demand=True,
        )
        styles = _styles(book)
        return [_read_sheet(book, index, styles, source) for index in range(book.nsheets)]
    except MemoryError:
        raise
    # a damaged stream raises whatever its bytes lead xlrd into; the other reader may still see its values
    except Exception as error:
        if isinstance(error, xlrd.XLRDError) and "encrypted" in str(error):
            raise source.refuse("berkas_bersandi") from error
        return _read_values(source)


def _read_sheet(book: xlrd.Book, index: int, styles: Styles, source: Source) -> Sheet:
    visible = not book._sheet_visibility[index]
    name = book.sheet_names()[index]
    if not visible and not source.hidden_sheets:
        return Sheet(name, [], visible=False)
    read = book.sheet_by_index(index)
    source.check_extent(name, read.nrows, read.ncols)
    marks = Marks(merges=[(r0, c0, r1 - 1, c1 - 1) for r0, r1, c0, c1 in read.merged_cells])
    marks.hidden_rows = {r for r, about in read.rowinfo_map.items() if about.hidden}
    marks.hidden_columns = {c for c, about in read.colinfo_map.items() if about.hidden}
    rows = [_read_row(book, read, r, marks, styles) for r in range(read.nrows)]
    _leave_struck_words(book, read, rows, marks)
    book.unload_sheet(index)
    return Sheet(
        name,
        rows,
        marks.merges,
        marks.hidden_rows,
        marks.hidden_columns,
        marks.struck,
        marks.errors,
        visible,
        set(marks.left),
    )


def _leave_struck_words(book: xlrd.Book, read: xlrd.sheet.Sheet, rows: list[list], marks: Marks) -> None:
    """Leave out of the texts of `rows`, which are changed, the words that are struck out by themselves."""
    fonts = [font.struck_out for font in book.font_list]
    for (r, c), runs in read.rich_text_runlist_map.items():
        text = rows[r][c]
        first = book.xf_list[read.cell_xf_index(r, c)].font_index
        left = left_of(text, [(0, fonts[first]), *((at, fonts[font]) for at, font in runs)])
        if left == "":
            marks.struck.add((r, c))
        elif left is not None and (r, c) not in marks.struck:
            marks.left[r, c] = rows[r][c] = left


def _read_row(book: xlrd.Book, read: xlrd.sheet.Sheet, r: int, marks: Marks, styles: Styles) -> list:
    values = []
    types, formats = read.row_types(r), read._cell_xf_indexes[r]
    for c, value in enumerate(read.row_values(r)):
        marks.style((r, c), styles, formats[c])
        if types[c] == xlrd.XL_CELL_ERROR:
            marks.errors[r, c] = xlrd.error_text_from_code.get(value, "#N/A")
            value = None
        elif types[c] == xlrd.XL_CELL_DATE:
            value = _as_date(value, book.datemode)
        elif types[c] == xlrd.XL_CELL_BOOLEAN:
            value = bool(value)
        if (r, c) in marks.shown:
            value = marks.shown[r, c](value)
        values.append(value)
    return values


def _as_date(number: float, datemode: int) -> object:
    """Return the date of a serial number, a time of day under one day, the number itself where it is no date."""
    try:
        moment = xlrd.xldate.xldate_as_datetime(number, datemode)
    except (OverflowError, ValueError):
        return number
    if 0 <= number < 1:
        return moment.time()
    return moment.date() if moment.time() == dt.time() else moment


def _styles(book: xlrd.Book) -> Styles:
    styles = Styles()
    for number, xf in enumerate(book.xf_list):
        if book.font_list[xf.font_index].struck_out:
            styles.struck.add(number)
        known = book.format_map.get(xf.format_key)
        if known and (shown := number_formats.find_shown(known.format_str)):
            styles.shown[number] = shown
    return styles


def _read_values(source: Source) -> list[Sheet]:
    """Return values and merged ranges alone."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(source.data))
    sheets = []
    for about in book.sheets_metadata:
        visible = about.visible == SheetVisibleEnum.Visible
        sheet = Sheet(about.name, [], visible=visible)
        if visible or source.hidden_sheets:
            read = book.get_sheet_by_name(about.name)
            sheet.rows = read.to_python(skip_empty_area=False)
            sheet.merges = [(*first, *last) for first, last in read.merged_cell_ranges or []]
        sheets.append(sheet)
    return sheets
