package io.branchline.office.engine.document.page;

/** One footer: the line with its page number; {@code type} is default, even or first. */
public record ReadFooter(String type, ReadLine line, boolean numbered) {}
