/** Official documents written, parsed back by other means than the writer's, and measured against the standard. */
@NullMarked
package io.branchline.office.engine.document;

import org.jspecify.annotations.NullMarked;
