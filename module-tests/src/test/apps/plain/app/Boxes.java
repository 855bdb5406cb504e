package app;

public class Boxes {
    public Box<@Lowercase String> getBox() {
        return new Box<>("UPPER");
    }
}
