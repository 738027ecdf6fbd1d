@NullMarked
package io.branchline.office.engine.document.pdf;

import org.jspecify.annotations.NullMarked;
