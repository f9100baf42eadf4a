"""Whole registers as different officials would make them, each with its truth.

Other than `tests.layouts`, which tries one habit at a time, each register here is one complete file by one invented
official: title, preamble, header, labels, remarks, slips of the hand, signature, all at once. They were written by a second
author who had seen neither the reader nor those layouts. Offices, partners and numbers are invented (DATA CONTOH).
"""
