package io.branchline.office.engine.document.finding;

import io.branchline.office.engine.text.Text;

/**
 * Something that is not as a clause wants it.
 *
 * @param clause such as 7.3.1, or the standard's name for rules of wording
 * @param paragraph index among the body's paragraphs from 0; -1 for the page as a whole
 * @param excerpt the first characters of what is meant
 */
public record Finding(
        String clause,
        String code,
        Severity severity,
        int paragraph,
        String excerpt,
        String measured,
        String required,
        Text text) {

    /** How grave a finding is. */
    public enum Severity {
        /** The clause says otherwise. */
        ERROR,
        /** Probably wrong; a person should look. */
        WARNING
    }
}
