package io.branchline.office.engine.transcript.webvtt;

/**
 * A cue as the file has it.
 *
 * @param id the identifier line, empty when there is none
 * @param startMs milliseconds
 * @param endMs milliseconds
 * @param text the payload with its tags, lines joined by line feeds
 */
public record VttCue(String id, long startMs, long endMs, VttSettings settings, String text) {}
