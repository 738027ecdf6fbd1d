package io.branchline.nutrition.engine.finding;

import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/**
 * A reason to refer, and what it blocks until a professional has looked.
 *
 * @param text why, and to whom to turn
 */
public record RedFlag(String code, Severity severity, Text text, List<Blocked> blocks, Source source) {}
