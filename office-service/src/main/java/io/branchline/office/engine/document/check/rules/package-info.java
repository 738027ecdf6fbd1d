/** The rules of layout, one class for each part of the page. */
@NullMarked
package io.branchline.office.engine.document.check.rules;

import org.jspecify.annotations.NullMarked;
