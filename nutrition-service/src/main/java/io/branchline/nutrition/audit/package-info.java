/** Who looked at or changed whose data, and when; never what the data was. It outlives the erased person. */
@NullMarked
package io.branchline.nutrition.audit;

import org.jspecify.annotations.NullMarked;
