/** Clinical values and the classes guidelines put them in: blood pressure, glucose, lipids, kidneys. */
@NullMarked
package io.branchline.nutrition.engine.clinic;

import org.jspecify.annotations.NullMarked;
