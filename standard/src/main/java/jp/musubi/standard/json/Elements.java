package jp.musubi.standard.json;

import java.util.AbstractList;
import java.util.RandomAccess;

/** An unchangeable list over an array that nobody else holds: one object and no copy for each container. */
final class Elements<E> extends AbstractList<E> implements RandomAccess {

    private static final Elements<?> NONE = new Elements<>(new Object[0]);

    private final E[] elements;

    Elements(E[] elements) {
        this.elements = elements;
    }

    /** Of the same class as all others, so that a loop over elements is one piece of code. */
    @SuppressWarnings("unchecked")
    static <E> Elements<E> none() {
        return (Elements<E>) NONE;
    }

    @Override
    public E get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}
