/** What a form of several parts may be: the parser of the server bounds neither the heads of its parts nor says whose fault a failure is. */
@NullMarked
package io.branchline.kit.form;

import org.jspecify.annotations.NullMarked;
