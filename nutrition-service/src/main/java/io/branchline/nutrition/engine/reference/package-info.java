/** Reference data is data, not code: reads the {@code data/*.csv} tables shipped with the service. */
@NullMarked
package io.branchline.nutrition.engine.reference;

import org.jspecify.annotations.NullMarked;
