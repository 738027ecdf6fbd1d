package io.branchline.office.engine.minutes;

/** How much a speaker said: words (Chinese: characters) and the part of all words, 0 to 1. */
public record SpeakerShare(String name, double share, int words) {}
