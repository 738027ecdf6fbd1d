@NullMarked
package io.branchline.office.engine.document.docx;

import org.jspecify.annotations.NullMarked;
