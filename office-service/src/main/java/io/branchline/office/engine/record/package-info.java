/** Minutes as a document of record: edits, replaced names and words, differences between versions. */
@NullMarked
package io.branchline.office.engine.record;

import org.jspecify.annotations.NullMarked;
