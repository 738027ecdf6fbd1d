/** The English kinds as files: real headings, lists and tables, readable aloud. */
@NullMarked
package io.branchline.office.engine.document.business;

import org.jspecify.annotations.NullMarked;
