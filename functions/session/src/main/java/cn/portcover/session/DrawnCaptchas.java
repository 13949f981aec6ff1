package cn.portcover.session;

import cn.portcover.operation.port.CaptchaImages;
import cn.portcover.session.CaptchaStrokes.Point;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Letters turned, slanted and bent each in its own way, waves across all of them, lines and specks
 * that belong to none. It slows programs down; what stops them is that each picture is good for one
 * guess and five wrong passwords lock the user name.
 */
@Singleton
@Secondary
final class DrawnCaptchas implements CaptchaImages {
  private static final int LETTER = 30;
  private static final int MARGIN = 12;
  private static final int HEIGHT = 60;
  private static final double SCALE = 3.6;
  private static final double TURN = 0.35;
  private static final double SLANT = 0.35;
  private static final double STEP = 0.05;
  private static final int LINES = 3;
  private static final int SPECKS = 160;

  @Override
  public byte[] png(String text, RandomGenerator random) {
    int width = 2 * MARGIN + text.length() * LETTER;
    GrayPicture picture = new GrayPicture(width, HEIGHT);
    Wave wave = Wave.drawn(random);
    for (int i = 0; i < text.length(); i++) {
      double middle = MARGIN + (i + 0.5) * LETTER + random.nextDouble(-3, 3);
      letter(text.charAt(i), middle, wave, picture, random);
    }
    for (int i = 0; i < LINES; i++) {
      line(width, picture, random);
    }
    for (int i = 0; i < SPECKS; i++) {
      picture.dot(
          random.nextDouble(width), random.nextDouble(HEIGHT), 0.6, random.nextInt(60, 200));
    }
    return picture.png();
  }

  /** What bends all letters together. */
  private record Wave(double across, double down, double phase) {
    static Wave drawn(RandomGenerator random) {
      return new Wave(
          random.nextDouble(1, 2.5), random.nextDouble(1.5, 3.5), random.nextDouble(2 * Math.PI));
    }

    void dot(double x, double y, double radius, int shade, GrayPicture picture) {
      picture.dot(
          x + across * Math.sin(y / 7 + phase), y + down * Math.sin(x / 13 + phase), radius, shade);
    }
  }

  private static void letter(
      char letter, double middle, Wave wave, GrayPicture picture, RandomGenerator random) {
    double turn = random.nextDouble(-TURN, TURN);
    double slant = random.nextDouble(-SLANT, SLANT);
    double scale = SCALE * random.nextDouble(0.9, 1.15);
    double radius = random.nextDouble(1.1, 1.8);
    int shade = random.nextInt(90);
    double top = HEIGHT / 2.0 + random.nextDouble(-4, 4);
    for (List<Point> points : CaptchaStrokes.of(letter)) {
      for (int i = 1; i < points.size(); i++) {
        Point from = points.get(i - 1);
        Point to = points.get(i);
        for (double part = 0; part <= 1; part += STEP) {
          double x = between(from.x(), to.x(), part) - CaptchaStrokes.WIDTH / 2.0;
          double y = between(from.y(), to.y(), part) - CaptchaStrokes.HEIGHT / 2.0;
          double slanted = x + slant * y;
          wave.dot(
              middle + scale * (slanted * Math.cos(turn) - y * Math.sin(turn)),
              top + scale * (slanted * Math.sin(turn) + y * Math.cos(turn)),
              radius,
              shade,
              picture);
        }
      }
    }
  }

  /** From one side to the other, as dark as a letter. */
  private static void line(int width, GrayPicture picture, RandomGenerator random) {
    double height = random.nextDouble(10, HEIGHT - 10.0);
    double swing = random.nextDouble(4, 12);
    double length = random.nextDouble(12, 30);
    double phase = random.nextDouble(2 * Math.PI);
    int shade = random.nextInt(90);
    for (double x = 0; x < width; x += 0.5) {
      picture.dot(x, height + swing * Math.sin(x / length + phase), 0.7, shade);
    }
  }

  private static double between(double from, double to, double part) {
    return from + (to - from) * part;
  }
}
