/**
 * 試しに審査する — 送る前の文書を受付審査にかけ、所見を決まり・場所・直し方で見せる。何も取っておかない。
 *
 * <p>The gate to try: a document in, findings out with the place in the document. Nothing is kept, no register is asked.
 */
@NullMarked
package jp.musubi.platform.portal.trying;

import org.jspecify.annotations.NullMarked;
