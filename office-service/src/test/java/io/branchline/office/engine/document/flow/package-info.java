/** Flowing documents as files, measured. */
@NullMarked
package io.branchline.office.engine.document.flow;

import org.jspecify.annotations.NullMarked;
