package jp.musubi.standard.json;

import java.util.AbstractList;
import java.util.RandomAccess;

/** An unchangeable list over an array that nobody else holds: one object and no copy for each container. */
final class Elements<E> extends AbstractList<E> implements RandomAccess {

    private final E[] elements;

    Elements(E[] elements) {
        this.elements = elements;
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
