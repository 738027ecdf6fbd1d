/** Who trains: the facts about a person that change what may be planned. */
@NullMarked
package io.branchline.nutrition.engine.training.person;

import org.jspecify.annotations.NullMarked;
