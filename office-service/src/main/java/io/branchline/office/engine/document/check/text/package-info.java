/** The rules of wording: kinds, numbers, punctuation (GB/T 15834), numerals (GB/T 15835), dates. */
@NullMarked
package io.branchline.office.engine.document.check.text;

import org.jspecify.annotations.NullMarked;
