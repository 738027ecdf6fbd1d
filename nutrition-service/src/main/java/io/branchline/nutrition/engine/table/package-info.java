/** Reads the shipped reference tables: CSV with {@code #} lines of provenance in the head (RFC 4180 otherwise). */
@NullMarked
package io.branchline.nutrition.engine.table;

import org.jspecify.annotations.NullMarked;
