/** What must not be planned for whom: red flags from age, state, illness, medicines, signs and values, each with its reason. */
@NullMarked
package io.branchline.nutrition.engine.safety;

import org.jspecify.annotations.NullMarked;
