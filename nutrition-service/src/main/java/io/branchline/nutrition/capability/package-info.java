/** What this installation offers, so that a frontend shows only what works. */
@NullMarked
package io.branchline.nutrition.capability;

import org.jspecify.annotations.NullMarked;
