/** Long regular expressions over many sentences, without trying each at every letter. */
@NullMarked
package io.branchline.office.engine.expression;

import org.jspecify.annotations.NullMarked;
