/** A person whose nutrition is managed: the facts, the measurements over time, and the consent under which they are kept. */
@NullMarked
package io.branchline.nutrition.profile;

import org.jspecify.annotations.NullMarked;
