/**
 * 家のきまり — つくりの約束を試験で守る。
 *
 * <p>Tests of the structure: who may import whom, whose tables a room may name, where time is read. They start no
 * application and run first in {@code ./check}.
 */
package jp.musubi.platform.architecture;
