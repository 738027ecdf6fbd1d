/** Who an assessment or a plan is for: the facts about a person that every engine reads, in one vocabulary. */
@NullMarked
package io.branchline.nutrition.engine.person;

import org.jspecify.annotations.NullMarked;
