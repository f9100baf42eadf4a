"""`python -m kerjasama_analysis` is the command `kerjasama`."""

from kerjasama_analysis.cli import main

raise SystemExit(main())
