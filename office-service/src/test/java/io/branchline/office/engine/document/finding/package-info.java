@NullMarked
package io.branchline.office.engine.document.finding;

import org.jspecify.annotations.NullMarked;
