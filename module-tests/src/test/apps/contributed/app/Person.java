package app;

class Person {
    private String name;
    private int age;
}
