/** Understands the elements of an existing document and types it again, so that its layout is right by construction. */
@NullMarked
package io.branchline.office.engine.document.retype;

import org.jspecify.annotations.NullMarked;
