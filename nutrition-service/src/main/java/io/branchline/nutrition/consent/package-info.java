/** The ledger of what a person agreed to, under which text, since when, and when they took it back. */
@NullMarked
package io.branchline.nutrition.consent;

import org.jspecify.annotations.NullMarked;
