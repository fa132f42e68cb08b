/**
 * 試しに審査する — 文書を受付審査にかけ、また送った提出の所見の場所を、手元の文書の中に示す。何も取っておかない。
 *
 * <p>The gate to try: a document in, findings out with the place in the document. Nothing is kept, no register is asked.
 */
@NullMarked
package jp.musubi.platform.portal.trying;

import org.jspecify.annotations.NullMarked;
