package io.branchline.office.engine.upload;

/** One file in an archive as its directory describes it: where its bytes are, and how large it says to be. */
record PackedFile(String name, int method, long packed, long size, long offset) {}
